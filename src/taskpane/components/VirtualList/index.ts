export { VirtualList } from "./VirtualList";
export type { ListRow, RowControl, VirtualListHandle } from "./VirtualList";
