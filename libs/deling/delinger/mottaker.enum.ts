import { registerEnumType } from '@nestjs/graphql';
import { delingstyper, mottakere, type Delingstype, type Mottaker } from '#libs/contracts';

const asEnum = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };
export const DelingstypeEnum = asEnum<Delingstype>(delingstyper);
export const MottakerEnum = asEnum<Mottaker>(mottakere);
registerEnumType(DelingstypeEnum, { name: 'Delingstype', description: 'Hva slags innhold som er delt: en vedtatt plan, resultatene for en periode, bruken av penger i et år, eller en fordeling av personer på grupper.' });
registerEnumType(MottakerEnum, { name: 'Mottaker', description: 'Hvem en deling er for. «nettverk» er koordinatoren og kommunene i nettverket; «evaluator» er dem, og evaluatorene kommunen har åpnet for; «aapent» er alle, uten innlogging.' });
