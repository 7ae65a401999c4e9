const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const dist = path.resolve(__dirname, "dist");
const officeJs = path.dirname(require.resolve("@microsoft/office-js/package.json"));

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
              jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2020" },
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
    performance: { hints: false },
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
  };
}

module.exports = (_env, argv) => {
  const mode = argv.mode ?? "development";
  return [cli(mode)];
};
void HtmlWebpackPlugin, CopyWebpackPlugin, officeJs;
