import audit from './audit'
import common from './common'
import dashboard from './dashboard'
import disputes from './disputes'
import matter from './matter'
import onboarding from './onboarding'
import people from './people'
import territory from './territory'

export default { ...common, onboarding, territory, people, disputes, matter, dashboard, audit }
