//! Each stage in MB of document a second, and a whole run for the five providers against the sum of its stages.
//!
//! The large document is `../shared/corpus/real/openai.yaml` where that folder is, otherwise the zoo's
//! components repeated. `cargo bench --bench stages [-- document]`.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use specwright::config::Config;
use specwright::diag::{Diagnostics, Strictness};
use specwright::{Document, Run, Source, emit, generate, ir, load, lower, normalize, parse};

/// That of the binary people run.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Rounds of which the median is taken.
const ROUNDS: usize = 7;

/// The stages, in order.
const STAGES: [&str; 5] = ["load", "normalize", "parse", "lower", "emit"];

fn main() -> Result<(), Box<dyn Error>> {
    if !std::env::args().any(|it| it == "--bench") {
        return Ok(());
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (name, text) = large_document(&root)?;
    println!("{name}: {:.2} MB, median of {ROUNDS} rounds", megabytes(&text));
    let one_off =
        Run::OneOff { strictness: Strictness::Lenient, runtime_path: "runtime", not_utf8: None };
    let document = Document { path: &name, text: &text };
    let (times, whole) = measure(&Source { name: "large", document, overlay: None, run: one_off });
    for (stage, time) in STAGES.iter().zip(&times) {
        println!("  {stage:<10} {:>9.1} ms {:>8.1} MB/s", time * 1e3, megabytes(&text) / time);
    }
    let sum: f64 = times.iter().sum();
    println!("  {:<10} {:>9.1} ms {:>8.1} MB/s", "generate", whole * 1e3, megabytes(&text) / whole);
    println!("  generate / sum of stages: {:.2}", whole / sum);
    providers(&root)
}

/// A whole run for each provider under `specs/` against the sum of its stages.
fn providers(root: &Path) -> Result<(), Box<dyn Error>> {
    let mut folders: Vec<PathBuf> =
        fs::read_dir(root.join("specs"))?.flatten().map(|it| it.path()).collect();
    folders.retain(|it| it.join("provider.yaml").exists() && !it.ends_with("zoo"));
    folders.sort();
    let (mut sum, mut total) = (0.0, 0.0);
    for folder in &folders {
        let text = fs::read_to_string(folder.join("openapi.yaml"))?;
        let config = fs::read_to_string(folder.join("provider.yaml"))?;
        let name =
            folder.file_name().and_then(|it| it.to_str()).ok_or("a folder's name is no text")?;
        let config = Document { path: "provider.yaml", text: &config };
        let document = Document { path: "openapi.yaml", text: &text };
        let (times, whole) =
            measure(&Source { name, document, overlay: None, run: Run::Provider { config } });
        sum += times.iter().sum::<f64>();
        total += whole;
    }
    println!(
        "{} providers: generate {:.2} ms, its stages {:.2} ms, ratio {:.2}",
        folders.len(),
        total * 1e3,
        sum * 1e3,
        total / sum
    );
    Ok(())
}

/// The median time of each stage and of the whole, in seconds.
fn measure(source: &Source<'_>) -> (Vec<f64>, f64) {
    let mut stages = vec![Vec::new(); STAGES.len()];
    let mut whole = Vec::new();
    for _ in 0..ROUNDS {
        for (all, time) in stages.iter_mut().zip(one_round(source)) {
            all.push(time);
        }
        let start = Instant::now();
        black_box(generate(source));
        whole.push(start.elapsed());
    }
    (stages.into_iter().map(median).collect(), median(whole))
}

/// The time of each stage; stages after one that gives nothing are not there.
fn one_round(source: &Source<'_>) -> Vec<Duration> {
    let mut clock = Clock(Instant::now(), Vec::new());
    let (config, strictness) = match source.run {
        Run::Provider { config } => {
            (Config::parse(&config, &mut Diagnostics::new(Strictness::Strict)), Strictness::Strict)
        }
        Run::OneOff { strictness, .. } => (Config::default(), strictness),
    };
    let mut diagnostics = Diagnostics::new(strictness);
    clock.0 = Instant::now();
    let Some(value) = load::load(&source.document, &mut diagnostics) else { return clock.1 };
    clock.lap();
    let (normal, _) = normalize::normalize(value, &config, &mut diagnostics);
    clock.lap();
    let Some(openapi) = parse::parse(normal, &mut diagnostics) else { return clock.1 };
    clock.lap();
    let origin = lower::Origin {
        name: source.name,
        source: source.document.path,
        manifest: ir::Manifest::Member,
    };
    let api = lower::lower(&openapi, &origin, &config, &mut diagnostics);
    clock.lap();
    black_box(emit::emit(&api));
    clock.lap();
    clock.1
}

/// Takes the time between laps.
struct Clock(Instant, Vec<Duration>);

impl Clock {
    fn lap(&mut self) {
        self.1.push(self.0.elapsed());
        self.0 = Instant::now();
    }
}

fn large_document(root: &Path) -> Result<(String, String), Box<dyn Error>> {
    if let Some(path) = std::env::args().skip(1).find(|it| !it.starts_with("--")) {
        return Ok((path.clone(), fs::read_to_string(path)?));
    }
    if let Ok(text) = fs::read_to_string(root.join("../shared/corpus/real/openai.yaml")) {
        return Ok(("openai.yaml".into(), text));
    }
    let zoo = fs::read_to_string(root.join("specs/zoo/openapi.yaml"))?;
    let (head, paths) = zoo.split_once("\npaths:\n").ok_or("the zoo has no paths")?;
    let (paths, components) =
        paths.split_once("\ncomponents:\n").ok_or("the zoo has no components")?;
    let mut text = format!("{head}\npaths:\n");
    for at in 0..200 {
        text.push_str(&paths.replace("\n  /", &format!("\n  /copy{at}/")).replacen(
            "  /",
            &format!("  /copy{at}/"),
            1,
        ));
        text.push('\n');
    }
    text.push_str("components:\n");
    text.push_str(components);
    Ok(("the zoo, 200 times".into(), text))
}

fn megabytes(text: &str) -> f64 {
    text.len() as f64 / 1e6
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times.get(times.len() / 2).map_or(f64::NAN, Duration::as_secs_f64)
}
