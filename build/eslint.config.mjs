import path from "node:path";

import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const root = path.join(import.meta.dirname, "..");
// Any letter that only Vietnamese (and not plain ASCII) text has.
const vietnamese = "/[À-ỹĐđ]/";
const wordingRule = (node) => ({
  selector: `${node}`,
  message: "Vietnamese wording lives in a text.ts (or a *-data.ts for what a rule fixes).",
});

/** Lint for what the compiler cannot see; who may import whom is in dependency-rules.cjs. */
export default tseslint.config(
  { ignores: ["dist/**", "release/**", "node_modules/**"] },
  {
    files: ["**/*.{ts,tsx,mts}"],
    extends: [...tseslint.configs.strict],
    languageOptions: {
      parserOptions: {
        project: ["shared", "electron", "renderer", "test"].map((zone) => `${zone}/tsconfig.json`),
        tsconfigRootDir: root,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/no-invalid-void-type": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Name what you export." },
        { selector: "ExportAllDeclaration", message: "No barrels: import from where it is." },
        wordingRule(`Literal[value=${vietnamese}]`),
        wordingRule(`TemplateElement[value.raw=${vietnamese}]`),
        wordingRule(`JSXText[value=${vietnamese}]`),
      ],
    },
  },
  {
    files: ["shared/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "shared/ has no clock." },
        { object: "Math", property: "random", message: "shared/ has no randomness." },
      ],
    },
  },
  { files: ["renderer/**/*.{ts,tsx}"], ...reactHooks.configs.flat["recommended-latest"] },
  {
    // Where wording, rule data, samples and tests stand.
    files: [
      "**/text.ts",
      "**/*-text.ts",
      "**/*-data.ts",
      "electron/backend/sample/**",
      "build/**",
      "test/**",
    ],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: [
      "**/*-data.ts",
      "electron/backend/sample/**",
      "**/text.ts",
      "**/*-text.ts",
      "test/**",
      "**/migrations/**",
    ],
    rules: { "max-lines": "off" },
  },
  {
    files: ["build/**", "test/**", "electron/backend/entry-cli.ts", "electron/backend/cli/**"],
    rules: { "no-console": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
