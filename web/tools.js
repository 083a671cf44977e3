// The modes of the page's address that the studio's program is for.
export const TOOLS = ["present", "audience", "kiosk", "team", "compare", "history"];
