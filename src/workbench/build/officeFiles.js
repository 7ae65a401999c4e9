const path = require("node:path");

const from = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Unmodified files office.js asks for on Windows, Mac, the web and in a plain tab (protocol §11). */
const files = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-win32-16.00.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
];

// office.js asks for this folder with these capitals, the package has them in lower case (protocol §3).
const consentPage = [
  ["index.html", "index.html"],
  ["agaveerrorux.js", "AgaveErrorUX.js"],
  ["style/agaveerrorux.css", "style/AgaveErrorUX.css"],
];

/** Patterns for copy-webpack-plugin: office.js and its company into `office/`, byte for byte. */
function officeFiles() {
  return [
    ...files.map((file) => ({ from: path.join(from, file), to: `office/${file}`, info: { minimized: true } })),
    ...consentPage.map(([source, target]) => ({
      from: path.join(from, "agaveerrorux", source),
      to: `office/AgaveErrorUX/${target}`,
      info: { minimized: true },
    })),
    { from: path.join(from, "agaveerrorux/images"), to: "office/AgaveErrorUX/images", info: { minimized: true } },
  ];
}

module.exports = { officeFiles };
