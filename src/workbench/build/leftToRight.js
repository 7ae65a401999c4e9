// Stands in for rtl-css-js: Japanese and its forms run from left to right, no style is ever turned round (see webpack.config.js).
export const convert = (styles) => styles;
export const convertProperty = (key, value) => ({ key, value });
