//! What the resolver plans, which is what it then does, without touching network or disk.

use ryft_build_support::part::{Component, Device, Part};
use ryft_build_support::resolver::{Outcome, Plan};
use ryft_build_support::settings::SourceKind;

use crate::fault_server::{FaultServer, refusing_address};
use crate::libraries::static_archive;
use crate::site::{ARCHIVE, FUNCTIONS, LIBRARY, PLUGIN, PLUGIN_ARCHIVE, Site, answer, archive};

fn plan(site: &Site, part: impl Into<Part>) -> Plan {
    site.resolver().plan(part)
}

fn chosen(plan: &Plan) -> Option<SourceKind> {
    plan.choice().map(|step| step.source)
}

#[test]
fn an_empty_store_plans_the_release_and_touches_nothing() {
    let server = FaultServer::start(|_, request| answer(request));
    let site = Site::with_releases_of(&server);
    let plan = plan(&site, Component::Mlir);
    let sources: Vec<_> = plan.steps.iter().map(|step| step.source).collect();
    assert_eq!(sources, site.settings.sources);
    assert_eq!(chosen(&plan), Some(SourceKind::Release));
    let Outcome::Fetch { downloads } = &plan.choice().unwrap().outcome else {
        panic!("{plan:?}")
    };
    let [download] = downloads.as_slice() else {
        panic!("{plan:?}")
    };
    assert_eq!(
        (download.artifact.as_str(), download.bytes),
        (ARCHIVE, None)
    );
    assert_eq!(download.from, server.url(&format!("/{ARCHIVE}")));
    assert_eq!(server.exchanges().len(), 0);
    assert!(!site.settings.cache_directory.exists());
}

#[test]
fn what_was_fetched_is_planned_from_the_store() {
    let server = FaultServer::start(|_, request| answer(request));
    let site = Site::with_releases_of(&server);
    let library = site.resolve_mlir().unwrap();
    let plan = plan(&site, Component::Mlir);
    assert_eq!(chosen(&plan), Some(SourceKind::Store));
    let Outcome::Available {
        path,
        bytes,
        artifact,
    } = &plan.choice().unwrap().outcome
    else {
        panic!("{plan:?}")
    };
    assert_eq!((path, *bytes), (&library.path, 2_000_000));
    assert_eq!(artifact.as_deref(), Some(ARCHIVE));
}

#[test]
fn an_override_is_planned_before_all_else_and_no_archive_is_unpacked() {
    let mut site = Site::new();
    let library = site.file("libmine.a", &static_archive(&FUNCTIONS, 0));
    let packed = site.file("mine.tar.gz", &archive());
    let unpacked = site.file(
        &format!("unpacked/{LIBRARY}"),
        &static_archive(&FUNCTIONS, 0),
    );
    for (given, found) in [
        (&library, &library),
        (&packed, &packed),
        (&site.directory.path().join("unpacked"), &unpacked),
    ] {
        site.set("RYFT_XLA_SYS_ARCHIVE", given);
        let plan = plan(&site, Component::PjrtCpu);
        let Some(Outcome::Available { path, artifact, .. }) =
            plan.choice().map(|step| &step.outcome)
        else {
            panic!("{plan:?}")
        };
        assert_eq!((path, artifact), (found, &None));
    }
    assert!(!site.settings.cache_directory.exists());
}

#[test]
fn an_override_that_cannot_be_used_leaves_no_choice() {
    let mut site = Site::new();
    let missing = site.directory.path().join("missing.so");
    site.set("PJRT_PLUGIN_CUDA_12_LIB", &missing);
    let plan = plan(&site, Device::Cuda12);
    assert_eq!(chosen(&plan), None);
    let Outcome::Unavailable { reason, is_final } = &plan.steps[0].outcome else {
        panic!("{plan:?}")
    };
    assert!(
        *is_final && reason.contains("there is no such file"),
        "{reason}"
    );
    assert_eq!(
        plan.steps.len(),
        4,
        "what the other sources would do is planned all the same"
    );
}

#[test]
fn offline_and_other_targets_have_their_reasons() {
    let mut site = Site::new();
    site.settings.offline = true;
    let offline = plan(&site, Component::Mlir);
    assert_eq!(chosen(&offline), None);
    site.settings.offline = false;
    site.settings.target = "windows-x86_64".parse().unwrap();
    let elsewhere = plan(&site, Device::Cuda12);
    assert_eq!(chosen(&elsewhere), None);
    for (plan, words) in [
        (offline, "keeps the build offline"),
        (elsewhere, "there is for linux-x86_64"),
    ] {
        let told = plan.steps.iter().any(|step| match &step.outcome {
            Outcome::Unavailable { reason, .. } => reason.contains(words),
            _ => false,
        });
        assert!(told, "{words}: {plan:?}");
    }
}

#[test]
fn secrets_in_a_mirrors_url_are_not_shown() {
    let mut site = Site::new();
    site.settings.release_url = Some("https://user:secret@mirror.invalid/xla/".parse().unwrap());
    let plan = plan(&site, Component::Mlir);
    assert!(!format!("{plan:?}").contains("secret"), "{plan:?}");
    site.settings.offline = true;
    let report = site.resolve_mlir().unwrap_err().to_string();
    assert!(
        report.contains("https://mirror.invalid/xla/") && !report.contains("secret"),
        "{report}"
    );
}

#[test]
fn the_releases_server_is_asked_whether_it_has_the_file_without_fetching_it() {
    let server = FaultServer::start(|_, request| answer(request));
    let mut site = Site::with_releases_of(&server);
    let size = site
        .resolver()
        .probe_release(Component::Mlir)
        .unwrap()
        .unwrap();
    assert_eq!(size, Some(archive().len() as u64));
    assert_eq!(server.exchanges().len(), 1);
    assert!(!site.settings.cache_directory.exists());

    let empty = FaultServer::start(|_, _| crate::fault_server::Reply::new(404, *b"none"));
    site.settings.release_url = Some(empty.url("/").parse().unwrap());
    let error = site
        .resolver()
        .probe_release(Component::Mlir)
        .unwrap()
        .unwrap_err();
    assert!(
        error.to_string().contains("the server answered 404"),
        "{error}"
    );

    site.settings.release_url = Some(format!("http://{}/", refusing_address()).parse().unwrap());
    let error = site
        .resolver()
        .probe_release(Component::Mlir)
        .unwrap()
        .unwrap_err();
    assert!(error.is_unreachable(), "{error}");

    site.settings.offline = true;
    assert!(site.resolver().probe_release(Component::Mlir).is_none());
    site.settings.offline = false;
    assert!(
        site.resolver().probe_release(Device::Tpu).is_none(),
        "there is no such artifact"
    );
    site.settings.sources = vec![SourceKind::Store];
    assert!(site.resolver().probe_release(Component::Mlir).is_none());
}

#[test]
fn a_resolver_takes_over_what_another_store_holds() {
    let server = FaultServer::start(|_, request| answer(request));
    let mut site = Site::with_releases_of(&server);
    site.resolve(Device::Cuda12).unwrap();
    let users = site.resolver().store().clone();
    site.settings.cache_directory = site.directory.path().join("carried");
    site.settings.offline = true;
    assert!(site.resolver().import(Device::Cuda12, &users).unwrap());
    assert!(
        site.resolver().import(Device::Cuda12, &users).unwrap(),
        "again costs nothing"
    );
    assert!(!site.resolver().import(Component::Mlir, &users).unwrap());
    let library = site.resolve(Device::Cuda12).unwrap();
    assert!(
        library
            .path
            .starts_with(site.directory.path().join("carried"))
    );
    assert!(library.path.ends_with(PLUGIN));
    assert_eq!(
        server.exchanges().len(),
        1,
        "{PLUGIN_ARCHIVE} was fetched once"
    );
}
