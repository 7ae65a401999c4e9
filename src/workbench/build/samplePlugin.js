const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

/** Writes the sample workbook the workbench opens with, by the freshly built command itself. */
class SamplePlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("SamplePlugin", (compilation) => {
      const { outputPath } = compiler;
      const cli = path.join(outputPath, "cli.js");
      if (compilation.errors.length > 0 || !fs.existsSync(cli)) return;
      const result = spawnSync(process.execPath, [cli, "template", "proposal", path.join(outputPath, "sample.xlsx"), "--sample"], {
        encoding: "utf8",
      });
      if (result.status !== 0) compilation.errors.push(new compiler.webpack.WebpackError(`sample.xlsx: ${result.stderr || result.error}`));
    });
  }
}

module.exports = { SamplePlugin };
