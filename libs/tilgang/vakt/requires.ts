import { SetMetadata } from '@nestjs/common';
import type { Permission } from '#libs/contracts';

export const REQUIRES = 'loeftet:requires';
export const PUBLIC = 'loeftet:public';

/** Rotfeltet krever denne rettigheten i rommet forespørselen gjelder. */
export const Requires = (permission: Permission) => SetMetadata(REQUIRES, permission);

/** Rotfeltet kan nås uten rom og rettighet. Tjenesten bak prøver selv det den trenger. */
export const Public = () => SetMetadata(PUBLIC, true);
