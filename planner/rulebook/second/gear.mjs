// Whether an exercise can be done with what the athlete has: household things are always there. The ball is the small one to
// roll on, no stability ball.
const HOUSE = ['none', 'wall', 'floor', 'towel', 'chair', 'table', 'stair', 'step', 'partner'];
const CODE = {
  dumbbell: 'dumbbells', dumbbells: 'dumbbells', kettlebell: 'kettlebell', barbell: 'barbell', rack: 'rack', bench: 'bench',
  box: 'box', step: 'box', 'pull-up bar': 'pull-up-bar', machine: 'machines', 'cable machine': 'machines', cable: 'machines',
  'trap bar': 'trap-bar', sliders: 'sliders', rope: 'rope', roller: 'roller', 'foam roller': 'roller', ball: 'ball',
  'mini band': 'mini-band', 'long band': 'long-band', band: 'long-band', 'low bar': 'low-bar', anchor: 'anchor',
};
const SAME = { machine: 'machines', cable: 'machines', step: 'box', 'box/step': 'box', dumbbell: 'dumbbells', kettlebells: 'kettlebell', 'foam-roller': 'roller' };

export function canDo(exercise, owned) {
  const has = new Set(owned.map(x => SAME[x] || x));
  const here = word => HOUSE.includes(word) || has.has(CODE[word] || word);
  const text = exercise.gear.replace(/none \(.*?\)/, 'none');
  // "barbell, dumbbells or band" is one choice of three; "pull-up bar, band or machine" is a bar,
  // where the band is a better help than a foot on a chair, or a machine.
  if (text === 'barbell, dumbbells or band') return ['barbell', 'dumbbells', 'band'].some(here);
  if (text === 'pull-up bar, band or machine') return here('machine') || here('pull-up bar');
  return text.split(', ').every(need => need.includes('(optional)') || need.split(' or ').some(here));
}
