/** What Lambda calls. */
import { workplaceFunction } from './function.ts';

const { UPLOADS_BUCKET, AWS_REGION } = process.env;

export const handler = workplaceFunction({
  uploadOrigins:
    UPLOADS_BUCKET === undefined || AWS_REGION === undefined
      ? []
      : [`https://${UPLOADS_BUCKET}.s3.${AWS_REGION}.amazonaws.com`, `https://${UPLOADS_BUCKET}.s3.amazonaws.com`],
});
