/** The description as it is built now, read by the tests of this folder. */
import { apiDescription, operations } from '../../../functions/description/api-description.ts';

const list = operations();

export default { operations: list, document: apiDescription(list) };
