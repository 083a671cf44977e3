use super::{Plan, PlanChange, PlanItem};
use crate::framework::{Factor, Ratings};

/// The changes after which the plan of an organisation aims at least at `target`, with the factors rated `now`: `new` makes
/// an item for a factor that has none, and where what is planned aims lower, the highest is raised. Nothing is lowered or
/// deleted: somebody has put it in.
pub fn aimed(
    plan: &Plan,
    organisation: &str,
    target: &Ratings,
    now: &Ratings,
    mut new: impl FnMut(Factor) -> PlanItem,
) -> Vec<PlanChange> {
    let mut changes = Vec::new();
    for factor in Factor::ALL {
        let Some(wanted) = target.get(factor).filter(|wanted| now.get(factor).is_none_or(|now| *wanted > now)) else {
            continue;
        };
        let open = plan.of(organisation).filter(|item| item.is_open() && item.factor == factor);
        match open.max_by_key(|item| item.target) {
            None => changes.push(PlanChange::Put(PlanItem {
                organisation: organisation.into(),
                target: wanted,
                ..new(factor)
            })),
            Some(item) if item.target < wanted => {
                changes.push(PlanChange::Put(PlanItem { target: wanted, ..item.clone() }));
            }
            Some(_) => {}
        }
    }
    changes
}
