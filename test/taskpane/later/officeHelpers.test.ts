/** @jest-environment jsdom */
import type * as OfficeHelpers from "../../../src/taskpane/later/officeHelpers";

type Helpers = typeof OfficeHelpers;

/** The module anew, as in a new pane. */
async function newPane(): Promise<Helpers> {
  jest.resetModules();
  return import("../../../src/taskpane/later/officeHelpers");
}

const CHOICES = ["values", "formulas"] as const;

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
  Reflect.deleteProperty(window, "Office");
});

describe("pane preferences in office-js-helpers' storage", () => {
  it("are remembered by the next pane", async () => {
    const first = await newPane();
    expect(first.preference("writeMode", CHOICES)).toBe("values");
    first.keepPreference("writeMode", "formulas");
    expect((await newPane()).preference("writeMode", CHOICES)).toBe("formulas");
  });

  it("begin with the first choice when something else stands there", async () => {
    window.localStorage.setItem("@hyo-navi/writeMode", "{broken");
    expect((await newPane()).preference("writeMode", CHOICES)).toBe("values");
  });

  it("last as long as the pane where storage is forbidden", async () => {
    const { preference, keepPreference } = await newPane();
    jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    keepPreference("writeMode", "formulas");
    expect(preference("writeMode", CHOICES)).toBe("formulas");
  });

  it("are a comfort: a full storage stops nothing", async () => {
    const { preference, keepPreference } = await newPane();
    jest.spyOn(Object.getPrototypeOf(window.localStorage), "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    keepPreference("writeMode", "formulas");
    expect(preference("writeMode", CHOICES)).toBe("values");
  });
});

describe("the platform", () => {
  it("is what Office tells", async () => {
    Object.assign(window, { Office: { context: { host: "Excel", platform: "PC" } } });
    expect((await newPane()).officePlatform()).toBe("EXCEL PC");
  });

  it("is not asked for outside Office", async () => {
    expect((await newPane()).officePlatform()).toBe("WEB");
  });
});
