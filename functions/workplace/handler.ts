/** What Lambda calls. */
import { workplaceFunction } from './function.ts';

const {
  UPLOADS_BUCKET,
  RESULTS_BUCKET,
  AWS_REGION = '',
  SIGN_IN_ISSUER,
  SIGN_IN_CLIENT = '',
  SIGN_IN_AUDIENCE = '',
  SIGN_IN_SCOPE_PREFIX = '',
  SIGN_IN_ORIGIN = '',
} = process.env;

/** In China, S3 goes by a name of its own. */
const domain = AWS_REGION.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';

export const handler = workplaceFunction({
  objectOrigins: [UPLOADS_BUCKET, RESULTS_BUCKET].flatMap((bucket) =>
    bucket === undefined ? [] : [`https://${bucket}.s3.${AWS_REGION}.${domain}`, `https://${bucket}.s3.${domain}`],
  ),
  // A client that is not named signs nobody in.
  signIn:
    SIGN_IN_ISSUER === undefined || SIGN_IN_CLIENT === ''
      ? undefined
      : {
          issuer: SIGN_IN_ISSUER,
          clientId: SIGN_IN_CLIENT,
          audience: SIGN_IN_AUDIENCE,
          scopePrefix: SIGN_IN_SCOPE_PREFIX,
          origins: SIGN_IN_ORIGIN === '' ? [] : [SIGN_IN_ORIGIN],
        },
});
