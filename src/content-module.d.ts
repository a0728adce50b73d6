/** The content as it is shipped; made when building (see build/content-plugin.ts). */
declare module '~signs' {
  const signs: import('./knowledge/pack.js').PackedSigns;
  export default signs;
}
declare module '~world' {
  const world: () => import('./knowledge/pack.js').PackedWorld;
  export default world;
}
declare module '~outline' {
  const outline: import('./knowledge/pack.js').PackedOutline;
  export default outline;
}
declare module '~prose-en' {
  const prose: import('./knowledge/pack.js').LoadedProse;
  export default prose;
}
declare module '~proses' {
  const loaders: Readonly<Partial<Record<string, () => Promise<{ default: import('./knowledge/pack.js').LoadedProse }>>>>;
  export default loaders;
}
declare module '~content' {
  export const signs: import('./knowledge/pack.js').PackedSigns;
  export const outline: import('./knowledge/pack.js').PackedOutline;
  export const questions: import('./knowledge/schema.js').Question[];
  export const advice: () => import('./knowledge/advice.js').PackedAdvice;
  export const world: () => import('./knowledge/pack.js').PackedWorld;
  export const asked: () => import('./knowledge/columns.js').Columns;
  export const sayings: import('./knowledge/pack.js').Sayings;
}
declare module '~questions' {
  const questions: import('./knowledge/schema.js').Question[];
  export default questions;
}
declare module '~sayings' {
  const sayings: import('./knowledge/pack.js').Sayings;
  export default sayings;
}
declare module '~asked-parts' {
  const loaders: Readonly<Record<string, () => Promise<{ default: import('./knowledge/columns.js').Columns }>>>;
  export default loaders;
}
declare module '~examples' {
  const reasons: { id: string; examples: string[]; near: { text: string; is?: string }[] }[];
  export default reasons;
}
declare module '~sources' {
  const sources: Record<string, string>;
  export default sources;
}
declare module '*.js?raw' {
  const text: string;
  export default text;
}
declare module '*.css?raw' {
  const text: string;
  export default text;
}
