// The values of `mode` in the address that the studio handles.
export const TOOLS = ["present", "audience", "kiosk", "team", "compare", "history"];
