/** Measures other than of time and money, by the ways they are written. */
export const MEASURES = new Map<string, string>();
for (const line of `
kilobyte: kb kilobyte kilobytes
megabyte: mb megabyte megabytes
gigabyte: gb gigabyte gigabytes
terabyte: tb terabyte terabytes
petabyte: pb petabyte petabytes
byte: byte bytes
millilitre: ml mls milliliter milliliters millilitre millilitres
litre: liter liters litre litres
gallon: gallon gallons
ounce: ounce ounces oz
kilometre: km kilometer kilometers kilometre kilometres
mile: mile miles
metre: meter meters metre metres
foot: foot feet ft
inch: inch inches
acre: acre acres
hectare: hectare hectares
kilogram: kg kilogram kilograms kgs kilo kilos
milligram: mg milligram milligrams
microgram: mcg microgram micrograms
gram: gram grams
ton: ton tons
tonne: tonne tonnes
pound-weight: lb lbs
megawatt: mw megawatt megawatts
gigawatt: gw gigawatt gigawatts
kilowatt: kw kilowatt kilowatts
kilowatt-hour: kwh kilowatt-hour
megawatt-hour: mwh
volt: v volt volts
watt: w watt watts
kilovolt: kv kilovolt kilovolts
milliampere-hour: mah
watt-hour: wh
hertz: hz hertz
kilohertz: khz
kelvin: kelvin kelvins
yard: yard yards yd
square metre: sqm m² m2
square foot: sqft
millimetre: mm millimeter millimeters millimetre millimetres
centimetre: cm centimeter centimeters centimetre centimetres
gigahertz: ghz
megahertz: mhz
ampere: amp amps ampere amperes
times: x time times fold
degree: degree degrees
megapixel: mp megapixel megapixels
pixel: px pixel pixels
centilitre: cl centilitre centilitres centiliter centiliters
milliwatt: milliwatt milliwatts
terawatt-hour: twh
gigawatt-hour: gwh
kilocalorie: kcal calorie calories kilocalorie kilocalories
decibel: db decibel decibels
micrometre: µm μm micron microns
nanometre: nm nanometer nanometers nanometre nanometres
horsepower: hp bhp horsepower
nautical mile: nmi
lumen: lumen lumens lm
terahertz: thz
gigabit: gigabit gigabits
megabit: megabit megabits
kilobit: kilobit kilobits
frame: frame frames
revolution: revolution revolutions
`
  .trim()
  .split('\n')) {
  const [unit = '', forms = ''] = line.split(': ');
  for (const form of forms.split(' ')) MEASURES.set(form, unit);
}

/** Units of a rate in letters, and what they are per: "60 fps". */
export const RATED = new Map<string, readonly [unit: string, per: string]>([
  ['fps', ['frame', 'second']],
  ['mph', ['mile', 'hour']],
  ['kph', ['kilometre', 'hour']],
  ['kmh', ['kilometre', 'hour']],
  ['rpm', ['revolution', 'minute']],
  ['kbps', ['kilobit', 'second']],
  ['mbps', ['megabit', 'second']],
  ['mbit', ['megabit', 'second']],
  ['gbit', ['gigabit', 'second']],
  ['gbps', ['gigabit', 'second']],
]);

/** What of a kind a unit measures, and how much of it: 50 cm are half a metre. */
export const SIZES = new Map<string, { of: string; size: number }>([
  ['nanometre', { of: 'metric length', size: 1e-6 }],
  ['micrometre', { of: 'metric length', size: 1e-3 }],
  ['millimetre', { of: 'metric length', size: 1 }],
  ['centimetre', { of: 'metric length', size: 10 }],
  ['metre', { of: 'metric length', size: 1e3 }],
  ['kilometre', { of: 'metric length', size: 1e6 }],
  ['inch', { of: 'length', size: 1 }],
  ['foot', { of: 'length', size: 12 }],
  ['yard', { of: 'length', size: 36 }],
  ['microgram', { of: 'mass', size: 1e-6 }],
  ['milligram', { of: 'mass', size: 1e-3 }],
  ['gram', { of: 'mass', size: 1 }],
  ['kilogram', { of: 'mass', size: 1e3 }],
  ['tonne', { of: 'mass', size: 1e6 }],
  ['millilitre', { of: 'volume', size: 1 }],
  ['centilitre', { of: 'volume', size: 10 }],
  ['litre', { of: 'volume', size: 1e3 }],
  ['volt', { of: 'voltage', size: 1 }],
  ['kilovolt', { of: 'voltage', size: 1e3 }],
  ['watt', { of: 'power', size: 1 }],
  ['kilowatt', { of: 'power', size: 1e3 }],
  ['megawatt', { of: 'power', size: 1e6 }],
  ['gigawatt', { of: 'power', size: 1e9 }],
]);
