import { registerEnumType } from '@nestjs/graphql';
import { aarsakskoder, omfang, roller, romTyper, tallpresisjoner, tiltakStatuser } from '#libs/contracts';

const asEnum = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((v) => [v, v])) as { [K in T]: K };

export const RomTypeEnum = asEnum(romTyper);
export const RolleEnum = asEnum(Object.keys(roller) as (keyof typeof roller)[]);
export const TiltakStatusEnum = asEnum(tiltakStatuser);
export const AarsakskodeEnum = asEnum(aarsakskoder);
export const TallpresisjonEnum = asEnum(tallpresisjoner);
export const OmfangEnum = asEnum(omfang);

registerEnumType(RomTypeEnum, { name: 'RomType', description: 'Hva slags rom: en kommunes, det felles, evalueringens eller plattformens.' });
registerEnumType(RolleEnum, { name: 'Rolle', description: 'Hva en person er i et rom. En person kan ha flere roller.' });
registerEnumType(TiltakStatusEnum, { name: 'TiltakStatus', description: 'Den ene statuslista for tiltak, fra idé til fullført eller stoppet.' });
registerEnumType(AarsakskodeEnum, { name: 'Aarsakskode', description: 'Hvorfor et tiltak er utsatt eller stoppet.' });
registerEnumType(TallpresisjonEnum, { name: 'Tallpresisjon', description: 'Hvor sikkert et tall er.' });
registerEnumType(OmfangEnum, { name: 'Omfang', description: 'Om tallet gjelder området, hele kommunen, en arena, eller er ukjent.' });
