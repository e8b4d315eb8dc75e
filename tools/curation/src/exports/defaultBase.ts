/**
 * Where the identifiers of an export lie unless the publisher says otherwise. The host is reserved (RFC 2606) and leads
 * nowhere: whoever publishes an export sets an address of their own that will last, such as one at w3id.org.
 */
export const defaultBase = 'https://w3id.example/safeguarding-resources/';
