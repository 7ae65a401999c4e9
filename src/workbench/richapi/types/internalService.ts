import { defineType } from "../typeTable";

/** The service office.js tells, once at start, that its ribbon handlers are ready (protocol §4.1). */
export const addinInternalService = defineType<null>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
});

/** Constructors of objects made by type name (ObjectPathType 2). */
export const NEW_OBJECTS = new Map([["Microsoft.InternalService.AddinInternalService", () => addinInternalService(null)]]);
