/** Loads the advice of the built-in knowledge base, part by part. */
export { default as adviceLoaders } from '~advice-parts';
