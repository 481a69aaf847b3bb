/**
 * A thread loads JavaScript. Built code finds it beside the importing module; under the test runner, which loads
 * the TypeScript sources, it is the same file below `build/`.
 */
export function threadEntry(name: string, importer: string): URL {
  const beside = new URL(name, importer);
  if (!importer.endsWith('.ts')) return beside;
  const root = new URL('../', import.meta.url).href;
  return new URL(beside.href.slice(root.length), new URL('build/', root));
}
