// Stands in for modules the workbench does without (see webpack.config.js).
module.exports = [];
