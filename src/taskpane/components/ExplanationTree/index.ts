export { ExplanationTree } from "./ExplanationTree";
