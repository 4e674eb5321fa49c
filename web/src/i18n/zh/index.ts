import audit from './audit'
import city from './city'
import common from './common'
import disputes from './disputes'
import matter from './matter'
import onboarding from './onboarding'
import people from './people'
import territory from './territory'

export default { ...common, onboarding, territory, people, disputes, matter, city, audit }
