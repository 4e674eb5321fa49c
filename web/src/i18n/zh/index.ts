import audit from './audit'
import city from './city'
import common from './common'
import disputes from './disputes'
import onboarding from './onboarding'
import people from './people'
import territory from './territory'

export default { ...common, onboarding, territory, people, disputes, city, audit }
