/** Loads what people ask of the built-in reasons, by language (BCP 47). */
export { default as askedLoaders } from '~asked-parts';
