import type { WhyFailed, WhyFailedDrawer } from '../element/index.js';
import type { SETTINGS, Settings } from '../element/settings.js';

type Declared = typeof SETTINGS;

/** The settings of both elements by their attributes' names; those without an attribute by the property's. */
type Shared = {
  [Name in keyof Declared as Declared[Name] extends { attribute: infer Attribute extends string } ? Attribute : Name]?: Settings[Name];
} & Partial<Pick<WhyFailed, 'words'>>;

/** The attributes and properties of `<why-failed>` in a template. */
export type WhyFailedAttributes = Shared & { 'heading-level'?: number | string };

/** The attributes and properties of `<why-failed-drawer>` in a template. */
export type WhyFailedDrawerAttributes = Shared & Partial<Pick<WhyFailedDrawer, 'open' | 'hotkey'>> & { 'no-launcher'?: boolean };
