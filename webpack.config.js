const path = require("node:path");
const webpack = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { officeFiles } = require("./src/workbench/build/officeFiles.js");
const { PaneSizePlugin } = require("./src/workbench/build/paneSizePlugin.js");
const { SamplePlugin } = require("./src/workbench/build/samplePlugin.js");

const dist = path.resolve(__dirname, "dist");
const HYPHENATION = /^\.\/[a-z]{2,3}(-[a-z0-9-]+)?-[\w-]{8}\.js$/;
const PANE_LIMIT = 300_000;

/** Rules fetched for a proposal, a progress report, a plan or strategy (src/app/ruleShelf.ts). */
const DOCUMENTS = [["taskpane-town", "taskpane-proposal"], ["taskpane-town", "taskpane-report"], ["taskpane-plan"]];

/** Parts of Fluent the pane has in a shorter form, by what they replace. */
const SHORTER = [
  [/[\\/]@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/, "fluentTokens.js"],
  [/^rtl-css-js\/core$/, "leftToRight.js"],
];

/** Loader rules and minifier shared by every bundle. */
function shared(mode) {
  return {
    mode,
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          extractComments: false,
          terserOptions: { ecma: 2020, module: true, compress: { passes: 3, ecma: 2020 }, mangle: true },
        }),
      ],
    },
    performance: { hints: false },
  };
}

/** Output of a browser bundle: hashed names, and files of earlier builds of the same bundle removed. */
function output(folder, mine) {
  return {
    path: path.join(dist, folder),
    filename: "[name].[contenthash:8].js",
    clean: { keep: (file) => !mine.test(file) },
  };
}

/** The headless commands: one file that Node runs. */
function cli(mode) {
  return {
    ...shared(mode),
    name: "cli",
    target: "node20",
    entry: { cli: "./src/cli/main.ts" },
    output: { path: dist, filename: "[name].js" },
    externals: { exceljs: "commonjs exceljs" },
    optimization: { minimize: false },
    plugins: [new SamplePlugin()],
  };
}

/** The measurements of `npm run bench`. */
function bench(mode) {
  return { ...cli(mode), name: "bench", entry: { bench: "./test/bench/main.ts" } };
}

/** What Excel loads: the pane, the ribbon commands, office.js as Microsoft ships it, the manifest. */
function taskpane(mode) {
  const page = (name, template) => new HtmlWebpackPlugin({ filename: `${name}.html`, template, chunks: [name] });
  return {
    ...shared(mode),
    name: "taskpane",
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
    output: output("", /^(taskpane|commands)(-[a-z]+)?\.[0-9a-f]+\./),
    optimization: { ...shared(mode).optimization, splitChunks: false },
    plugins: [
      ...SHORTER.map(([part, own]) => new webpack.NormalModuleReplacementPlugin(part, path.resolve(__dirname, "src/workbench/build", own))),
      page("taskpane", "./src/taskpane/index.html"),
      page("commands", "./src/commands/index.html"),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new CopyWebpackPlugin({
        patterns: [
          ...officeFiles(),
          { from: "manifest.xml", noErrorOnMissing: true },
          { from: "assets", to: "assets", noErrorOnMissing: true },
        ],
      }),
      new PaneSizePlugin({ entry: "taskpane", limit: PANE_LIMIT, documents: DOCUMENTS }),
    ],
  };
}

/** The add-in without Excel: a page of its own that shares nothing with the pane. */
function workbench(mode) {
  return {
    ...shared(mode),
    name: "workbench",
    target: ["web", "es2022"],
    entry: { workbench: "./src/workbench/main.ts" },
    output: output("workbench", /./),
    plugins: [
      new HtmlWebpackPlugin({ filename: "index.html", template: "./src/workbench/index.html" }),
      // Univer's hyphenation patterns of some 70 languages: Japanese has no hyphens.
      new webpack.NormalModuleReplacementPlugin(HYPHENATION, path.resolve(__dirname, "src/workbench/build/empty.js")),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css", ignoreOrder: true }),
    ],
  };
}

module.exports = (_env, argv) => {
  const mode = argv.mode ?? "development";
  return [cli(mode), bench(mode), taskpane(mode), workbench(mode)];
};
