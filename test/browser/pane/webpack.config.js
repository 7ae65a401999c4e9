const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const root = path.resolve(__dirname, "../../..");

/** The pane without Excel, for tests only; never part of a build. */
module.exports = {
  mode: "development",
  devtool: false,
  target: ["web", "es2020"],
  entry: { story: path.join(__dirname, "story.tsx") },
  output: { path: path.join(root, "test/results/pane-story"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  cache: { type: "filesystem", cacheDirectory: path.join(root, "test/results/pane-story-cache") },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2020" },
          },
        },
      },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: path.join(__dirname, "index.html") })],
  performance: { hints: false },
};
