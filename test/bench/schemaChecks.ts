import Ajv from "ajv";

const number = { type: "number", minimum: 0 };
const text = { type: "string", minLength: 1 };
const SCHEMA = {
  type: "object",
  required: ["site", "no", "kW", "kWh"],
  properties: {
    site: text,
    no: { ...text, pattern: "^太陽光-" },
    owner: text,
    onOff: { enum: ["オンサイト", "オフサイト"] },
    method: text,
    count: { ...number, maximum: 1e4 },
    kW: number,
    contract: { enum: ["低圧", "高圧", "特別高圧"] },
    kWh: { ...number, maximum: 1e9 },
    start: text,
  },
};

/** A job that does ten schema checks on each of `rows` rows: the yardstick of anchors/perf.md. */
export function schemaChecks(rows: number): () => number {
  const validate = new Ajv().compile(SCHEMA);
  const data = Array.from({ length: rows }, (_, index) => ({
    site: `施設${index}`,
    no: `太陽光-${index}`,
    owner: "PPA事業者",
    onOff: "オンサイト",
    method: "屋根置き",
    count: 1,
    kW: 10 + (index % 30),
    contract: "低圧",
    kWh: 12000,
    start: "R8年",
  }));
  return () => data.reduce((valid, row) => valid + (validate(row) ? 1 : 0), 0);
}
