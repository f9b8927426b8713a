//! A node on an accelerator: one program with a replica on each node, which adds up between them. `docs/multi-node.md` goes
//! through it step by step.

use std::error::Error;
use std::process;
use std::sync::mpsc::Receiver;
use std::thread;

use ryft_xla_examples::device_plugin;
use ryft_xla_examples::pjrt::{self, Api, ElementType, HostArray, OptionValue};
use ryft_xla_examples_cluster::{Client, Operation, Recorder, replicas_on, sum_over_replicas};

use crate::worker::{WAIT, Worker, expected, lost_node};

/// Is the node until the cluster has ended.
pub(crate) fn run(worker: &Worker, device: &str) -> Result<(), Box<dyn Error>> {
    let in_node = |error| format!("node {}: {error}", worker.node);
    Ok(compute(worker, device).map_err(in_node)?)
}

fn compute(worker: &Worker, device: &str) -> Result<(), Box<dyn Error>> {
    let &Worker { node, nodes, .. } = worker;
    // 1. The node joins the cluster, and ends when another one is lost, in whatever call of the plugin it waits for that.
    let (cluster, losses) = Client::new(&worker.address, node)?;
    cluster.connect()?;
    end_with_others(node, losses);

    // 2. The plugin is told of the nodes. It publishes its own devices in the key-value store, and gets those of the others.
    let api = Api::new(device_plugin(device)?)?;
    let store = Recorder::new(&cluster, "pjrt:");
    let options = [
        ("num_nodes", OptionValue::Int64(nodes.into())),
        ("node_id", OptionValue::Int64(node.into())),
        (
            "visible_devices",
            OptionValue::Int64List(&[worker.accelerator]),
        ),
        // Memory is taken as it is needed, so that several nodes fit on one device.
        ("preallocate", OptionValue::Bool(false)),
    ];
    let client = store.create_client(api, &options);
    print_calls(node, "creating the client", &store);
    let client = client?;

    // 3. Each node's client sees the devices of all, and can use its own.
    let (global, local) = (client.global_devices()?, client.devices()?);
    let mut replicas = Vec::new();
    for device in &global {
        let (process, id) = (device.process_index()?, device.id()?);
        println!("node {node}: device {id} of node {process}");
        replicas.push((process, id));
    }
    for device in &local {
        println!("node {node}: addressable: {}", device.description()?);
    }
    if replicas.len() != nodes as usize {
        return Err(format!("there are {} devices, not one a node", replicas.len()).into());
    }

    // 4. All nodes compile the same program, with the same options: replica I is on the device of node I.
    replicas.sort_unstable();
    let ids = replicas.into_iter().map(|(_, id)| id).collect();
    let program = sum_over_replicas(nodes);
    let executable = client.compile(program.as_bytes(), &replicas_on(ids));
    print_calls(node, "compiling", &store);
    let executable = executable?;
    worker.survive();

    // 5. Each node runs its replicas, at the same time as the others: the first run finds a way between the devices.
    let numbers = worker.numbers().map(f32::to_ne_bytes);
    let array = HostArray {
        element_type: ElementType::F32,
        dimensions: &[4],
        bytes: numbers.as_flattened(),
    };
    let device = *executable
        .devices()
        .first()
        .ok_or("the node has no replica")?;
    let inputs = vec![vec![client.copy_to_device(device, array)?]];
    let results = executable.execute(inputs).and_then(|results| {
        let result = results.first().and_then(|results| results.first());
        result.map(pjrt::Buffer::to_host).transpose()
    });
    print_calls(node, "running", &store);
    let bytes = results.map_err(explain)?.ok_or("there is no result")?;
    let sum = bytes.first_chunk().ok_or("the result is no number")?;
    let (sum, expected) = (f32::from_ne_bytes(*sum), expected(nodes));
    println!("node {node}: sum {sum}, expected {expected}");
    if sum != expected {
        return Err("the sum is wrong".into());
    }

    // 6. No client goes while another one may still need it. The cluster goes last.
    cluster.barrier("done", WAIT)?;
    drop(executable);
    drop(client);
    Ok(cluster.shutdown()?)
}

/// Ends this process when the heartbeats tell of a loss. Without that, the node would wait for the lost one: minutes in the
/// key-value store, and for ever in a collective.
fn end_with_others(node: u32, losses: Receiver<pjrt::Error>) {
    thread::spawn(move || {
        let Ok(loss) = losses.recv() else { return };
        match lost_node(&loss.to_string()) {
            Some(lost) => {
                println!("node {node}: node {lost} was lost");
                process::exit(0)
            }
            None => {
                eprintln!("error: node {node}: {loss}");
                process::exit(1)
            }
        }
    });
}

/// Says what the plugin did in the key-value store.
fn print_calls(node: u32, during: &str, store: &Recorder<'_>) {
    let calls = store.take_calls();
    let count = |operation| calls.iter().filter(|it| it.operation == operation).count();
    let counts = [Operation::Put, Operation::Get, Operation::TryGet].map(count);
    let [puts, gets, try_gets] = counts;
    println!(
        "node {node}: {during}, the plugin called put {puts}, get {gets}, try-get {try_gets} times"
    );
    for call in calls {
        let (operation, key) = (call.operation, call.key.escape_default());
        match call.value_size {
            Some(size) => println!("node {node}:   {operation:?} {key}: {size} bytes"),
            None => println!("node {node}:   {operation:?} {key} failed"),
        }
    }
}

/// What to do about an error of a collective.
fn explain(error: pjrt::Error) -> String {
    let mut error = error.to_string();
    if error.contains("Duplicate GPU") {
        error += "\nhelp: NCCL wants a GPU for each node: leave --accelerators out on a machine with as many, or give \
                  --separate-hosts";
    }
    error
}
