/** asl-validator carries no types; this is the part of it that is used. */
declare module 'asl-validator' {
  export default function validate(definition: unknown): {
    readonly isValid: boolean;
    readonly errorsText: (separator?: string) => string;
  };
}
