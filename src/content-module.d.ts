/** The compiled content; made when building (see build/content-plugin.ts). */
declare module '~content' {
  const packed: import('./knowledge/pack.js').Packed;
  export default packed;
}
declare module '~examples' {
  const reasons: { id: string; examples: string[]; near: { text: string; is?: string }[] }[];
  export default reasons;
}
declare module '~sources' {
  const sources: Record<string, string>;
  export default sources;
}
declare module '*.css?raw' {
  const text: string;
  export default text;
}
