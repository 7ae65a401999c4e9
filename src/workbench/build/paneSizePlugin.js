const zlib = require("node:zlib");

/**
 * Prints the gzipped size of the pane's script. What Excel loads to open it must stay below the limit or the build fails: the
 * entry and, of the documents a workbook may be, the one whose chunks are largest. The chunks fetched later are named beside.
 * office.js is a file of its own.
 */
class PaneSizePlugin {
  /** @param {{ entry: string, limit: number, documents?: string[][] }} options entry point to measure, limit in bytes, chunks fetched for each document */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PaneSizePlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "PaneSizePlugin", stage }, () =>
        this.measure(compilation, compiler.webpack.WebpackError),
      );
    });
  }

  measure(compilation, WebpackError) {
    const entry = compilation.entrypoints.get(this.options.entry);
    if (!entry || compilation.options.mode !== "production") return;
    const gzipped = (file) => zlib.gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length;
    const sum = (files) => files.reduce((total, file) => total + gzipped(file), 0);
    const first = scriptsOf(entry);
    const later = [...laterScripts(entry)].filter((file) => !first.has(file));
    const openings = (this.options.documents ?? []).map((names) => sum(later.filter((file) => names.includes(nameOf(file)))));
    const bytes = sum([...first]) + Math.max(0, ...openings);
    const pieces = later.map((file) => `${nameOf(file)} ${kilobytes(gzipped(file))}`).join(", ") || "nothing";
    const line = `pane (${this.options.entry}): ${kilobytes(bytes)} gzipped, limit ${kilobytes(this.options.limit)}; in chunks: ${pieces}`;
    if (bytes > this.options.limit) compilation.errors.push(new WebpackError(line));
    else process.on("exit", () => console.log(line)); // last line of the build, below webpack's own report
  }
}

/** The name of a chunk: its file name without the hash. */
function nameOf(file) {
  return file.split(".")[0];
}

function kilobytes(size) {
  return `${(size / 1000).toFixed(1)} kB`;
}

function scriptsOf(group) {
  return new Set(group.getFiles().filter((file) => file.endsWith(".js")));
}

/** Script files of everything an entry point can load later. */
function laterScripts(entry) {
  const files = new Set();
  const visited = new Set();
  const visit = (group) => {
    for (const child of group.getChildren()) {
      if (visited.has(child)) continue;
      visited.add(child);
      for (const file of scriptsOf(child)) files.add(file);
      visit(child);
    }
  };
  visit(entry);
  return files;
}

module.exports = { PaneSizePlugin };
