/** The host may listen anywhere in its page. */
export const everywhere = { bubbles: true, composed: true } as const;
