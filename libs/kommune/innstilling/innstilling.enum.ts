import { registerEnumType } from '@nestjs/graphql';
import { plankjeder, type Plankjede } from '#libs/contracts';

export const PlankjedeEnum = Object.fromEntries(Object.keys(plankjeder).map((kjede) => [kjede, kjede])) as { [K in Plankjede]: K };
registerEnumType(PlankjedeEnum, { name: 'Plankjede', description: 'Hvem planen skal innom: slik Halden gjør det, slik Sarpsborg gjør det, eller enkelt, med ett organ som vedtar.' });
