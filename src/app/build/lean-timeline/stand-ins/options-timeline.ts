/* What validator and configurator would know of the options. */

export const allOptions = {};
export const configureOptions = {};
