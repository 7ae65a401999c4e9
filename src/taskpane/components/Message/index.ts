export { Message } from "./Message";
