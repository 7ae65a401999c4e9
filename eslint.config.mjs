import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";

/** Imports that would break a room's law (architecture.md); each message says which. */
const ban = (patterns) => ({ "no-restricted-imports": ["error", { patterns }] });
const onlyCalcUsesDecimal = { group: ["decimal.js"], message: "decimal.js は core/calc だけで使う（法則4）" };
const noUpperRooms = (rooms) => ({
  group: rooms.flatMap((room) => [`**/${room}/**`, `**/${room}`]),
  message: "下の部屋は上の部屋を知らない（architecture.md）",
});
const noIo = {
  group: ["node:*", "fs", "path", "react", "react-dom", "@fluentui/*", "@univerjs/*"],
  message: "core は純粋（DOM・Office・IO なし）",
};

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "test/fixtures/**/*.json", "test/results/**"] },
  {
    files: ["src/**/*.ts", "src/**/*.tsx", "test/**/*.ts", "test/**/*.tsx"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      eqeqeq: "error",
    },
  },
  { files: ["src/**/*.ts", "src/**/*.tsx", "src/**/*.mjs"], rules: { "max-lines": ["error", { max: 300 }] } },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      ...ban([noIo, onlyCalcUsesDecimal, noUpperRooms(["app", "host", "taskpane", "commands", "workbench", "cli"])]),
      "no-restricted-globals": [
        "error",
        ...["window", "document", "navigator", "localStorage", "fetch", "process", "console", "setTimeout", "Excel", "Office"].map(
          (name) => ({
            name,
            message: "core は純粋（DOM・Office・IO なし）",
          }),
        ),
      ],
    },
  },
  {
    files: ["src/core/forms/**/*.ts", "src/core/rules/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='WeakMap'][typeArguments.params.0.typeName.name=/^(TableView|WorkbookView|RuleContext)$/]",
          message: "覚えるときは remember・eachRow・rememberAcrossEdits：見たものを記録する（docs/decisions/0008）",
        },
      ],
    },
  },
  {
    files: ["src/core/calc/**/*.ts"],
    rules: ban([noIo, noUpperRooms(["app", "host", "taskpane", "commands", "workbench", "cli"])]),
  },
  {
    files: ["src/app/**/*.ts"],
    rules: ban([onlyCalcUsesDecimal, noUpperRooms(["host/excel", "host/xlsx", "taskpane", "commands", "workbench", "cli"])]),
  },
  {
    files: ["src/taskpane/**/*.ts", "src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      ...ban([onlyCalcUsesDecimal, noUpperRooms(["workbench", "cli"])]),
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/host/excel/**", "src/core/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Excel.* は host/excel だけ（architecture.md）" },
        { name: "Office", message: "Office.* は host/excel だけ（architecture.md）" },
      ],
    },
  },
  {
    files: ["src/host/excel/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      [
        "call-sync-after-load",
        "call-sync-before-read",
        "load-object-before-read",
        "no-context-sync-in-loop",
        "no-empty-load",
        "no-navigational-load",
        "no-office-initialize",
        "test-for-null-using-isNullObject",
      ].map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
);
