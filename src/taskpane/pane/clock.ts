/** 10:42 */
export function timeOfDay(date: Date): string {
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, "0")}`;
}

/** 2025/11/22 10:42 */
export function dateAndTime(date: Date): string {
  return `${date.getFullYear()}/${date.getMonth() + 1}/${date.getDate()} ${timeOfDay(date)}`;
}
