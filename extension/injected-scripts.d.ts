/** A content script that the background injects: crxjs builds it as one self-contained script and gives its path in the build. */
declare module '*?script&iife' {
  const path: string;
  // biome-ignore lint/style/noDefaultExport: crxjs gives the path as the default export
  export default path;
}
