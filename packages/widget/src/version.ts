declare const __WIDGET_VERSION__: string | undefined;

/** Version of this package; the build writes it in. */
export const version = typeof __WIDGET_VERSION__ === 'string' ? __WIDGET_VERSION__ : '0.0.0';
