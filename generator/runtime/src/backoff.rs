//! How long to wait before a retry, and how many retries a client may make.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// A reply that asks for more than this is not obeyed: the call ends and the error carries the
/// value.
pub(crate) const LONGEST_HINT: Duration = Duration::from_secs(60);

/// What was seen before the wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    /// 0.5 s, doubled each time, at most 8 s.
    Ordinary,
    /// 2 s, four times as long each time, at most 30 s: the windows of rate limits are a minute
    /// long.
    RateLimited,
}

/// The wait before retry number `retry` (from 0) where the reply gives no hint: half to all of the
/// full step.
pub(crate) fn without_hint(pace: Pace, retry: u32) -> Duration {
    let (first, factor, longest) = match pace {
        Pace::Ordinary => (0.5, 2.0_f64, 8.0),
        Pace::RateLimited => (2.0, 4.0, 30.0),
    };
    let step: f64 = first * factor.powi(i32::try_from(retry).unwrap_or(i32::MAX));
    Duration::from_secs_f64(step.min(longest) * (0.5 + fastrand::f64() / 2.0))
}

/// The wait a hint asks for and up to a tenth more, at most a second: never earlier, and not all
/// clients at once.
pub(crate) fn with_hint(hint: Duration) -> Duration {
    let spread = (hint / 10).min(Duration::from_secs(1));
    hint.saturating_add(spread.mul_f64(fastrand::f64()))
}

/// What a retry costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cost {
    Ordinary,
    /// After a timeout: the server has more to do than it can.
    Timeout,
}

/// Tokens that retries cost, so that an outage does not double the traffic. Shared by all clones of
/// a client.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Budget {
    const FULL: u32 = 500;

    pub(crate) fn full() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }

    /// Pays for a retry; `None` if the client cannot.
    pub(crate) fn pay(&self, cost: Cost) -> Option<()> {
        let cost = match cost {
            Cost::Ordinary => 5,
            Cost::Timeout => 10,
        };
        let paid = |tokens: u32| tokens.checked_sub(cost);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, paid).ok().map(drop)
    }

    /// A first attempt succeeded.
    pub(crate) fn earn(&self) {
        let earned = |tokens: u32| Some((tokens + 1).min(Self::FULL));
        // The closure always gives a value, so there is no failure to look at.
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, earned);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_jittered_downwards_and_capped() {
        let full = |pace, retry| match pace {
            Pace::Ordinary => [0.5, 1.0, 2.0, 4.0, 8.0, 8.0][retry],
            Pace::RateLimited => [2.0, 8.0, 30.0, 30.0, 30.0, 30.0][retry],
        };
        for pace in [Pace::Ordinary, Pace::RateLimited] {
            for retry in 0..6 {
                for _ in 0..50 {
                    let step = full(pace, retry);
                    let wait = without_hint(pace, retry as u32).as_secs_f64();
                    assert!((step / 2.0..=step).contains(&wait), "{pace:?} {retry}: {wait}");
                }
            }
        }
        assert!(without_hint(Pace::Ordinary, u32::MAX) <= Duration::from_secs(8));
    }

    #[test]
    fn jitter_differs() {
        let waits: Vec<_> = (0..20).map(|_| without_hint(Pace::Ordinary, 0)).collect();
        assert!(waits.iter().any(|wait| *wait != waits[0]));
    }

    #[test]
    fn a_hint_is_never_undercut_and_hardly_exceeded() {
        for (hint, most) in [(0, 0), (250, 275), (2_000, 2_200), (60_000, 61_000)] {
            let hint = Duration::from_millis(hint);
            for _ in 0..50 {
                let wait = with_hint(hint);
                assert!(wait >= hint && wait <= Duration::from_millis(most), "{hint:?}: {wait:?}");
            }
        }
    }

    #[test]
    fn the_budget_runs_dry_and_refills_slowly() {
        let budget = Budget::full();
        budget.earn();
        let paid = (0..200).filter(|_| budget.pay(Cost::Ordinary).is_some()).count();
        assert_eq!(paid, 100, "never above full");
        for _ in 0..5 {
            assert_eq!(budget.pay(Cost::Ordinary), None);
            budget.earn();
        }
        assert_eq!(budget.pay(Cost::Timeout), None);
        assert_eq!(budget.pay(Cost::Ordinary), Some(()));
    }
}
