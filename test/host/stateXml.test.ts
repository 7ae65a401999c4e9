import fc from "fast-check";
import { STATE_NAMESPACE, stateFromXml, stateToXml } from "../../src/host/stateXml";

const states = fc.json({ stringUnit: "binary" });

test("any JSON comes back the same", () => {
  fc.assert(
    fc.property(states, (json) => {
      const value: unknown = JSON.parse(json);
      expect(JSON.parse(stateFromXml(stateToXml(json)) ?? "")).toEqual(value);
    }),
  );
});

test("XML as Excel may write it again is read: prefix, CDATA, character references", () => {
  expect(stateFromXml(`<?xml version="1.0"?><n:state xmlns:n="${STATE_NAMESPACE}">{"a":"&#x3042;&#60;"}</n:state>`)).toBe('{"a":"あ<"}');
  expect(stateFromXml(`<state xmlns='${STATE_NAMESPACE}'><![CDATA[{"a":"<&"}]]></state>`)).toBe('{"a":"<&"}');
});

test("a foreign part is not ours", () => {
  expect(stateFromXml('<state xmlns="urn:other">{}</state>')).toBeNull();
  expect(stateFromXml("<other/>")).toBeNull();
});
