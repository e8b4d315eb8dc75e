import type { Contact } from './index.js';

declare const contact: Contact;
export default contact;
