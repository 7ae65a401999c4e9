const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const root = path.resolve(__dirname, "../../..");

/** A pane that offers the Excel adapter to the contract tests; never part of a build. */
module.exports = {
  mode: "development",
  devtool: false,
  target: ["web", "es2022"],
  entry: { port: path.join(__dirname, "main.ts") },
  output: { path: path.join(root, "test/results/port-pane"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [{ test: /\.ts$/, use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } } }],
  },
  plugins: [new HtmlWebpackPlugin({ template: path.join(__dirname, "index.html") })],
  performance: { hints: false },
};
