export { Announcer } from "./Announcer";
