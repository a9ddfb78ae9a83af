/** The browser's own; old libraries put something else in its place. */
export const NativeEvent = Object.getPrototypeOf(UIEvent) as typeof Event;
