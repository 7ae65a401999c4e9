const zlib = require("node:zlib");

/** Prints the gzipped size of all script of the pane (office.js is a file of its own) and fails the build above the limit. */
class PaneSizePlugin {
  /** @param {{ entry: string, limit: number }} options entry point to measure, limit in bytes */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PaneSizePlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "PaneSizePlugin", stage }, () => this.measure(compilation, compiler.webpack.WebpackError));
    });
  }

  measure(compilation, WebpackError) {
    const entry = compilation.entrypoints.get(this.options.entry);
    if (!entry || compilation.options.mode !== "production") return;
    let bytes = 0;
    for (const file of scriptsOf(entry)) bytes += zlib.gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length;
    const kilobytes = (size) => `${(size / 1000).toFixed(1)} kB`;
    const line = `pane (${this.options.entry}): ${kilobytes(bytes)} gzipped, limit ${kilobytes(this.options.limit)}`;
    if (bytes > this.options.limit) compilation.errors.push(new WebpackError(line));
    else process.on("exit", () => console.log(line)); // last line of the build, below webpack's own report
  }
}

/** Script files of an entry point and of everything it can load later. */
function scriptsOf(entry) {
  const files = new Set();
  const visited = new Set();
  const visit = (group) => {
    if (visited.has(group)) return;
    visited.add(group);
    for (const file of group.getFiles()) if (file.endsWith(".js")) files.add(file);
    for (const child of group.getChildren()) visit(child);
  };
  visit(entry);
  return files;
}

module.exports = { PaneSizePlugin };
