// The runtime on TensorFlow's library, for the wheel.

#include <ctime>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>

#include "absl/log/globals.h"
#include "absl/memory/memory.h"
#include "absl/strings/str_cat.h"
#include "absl/synchronization/notification.h"
#include "channel_tensorflow.h"
#include "runtime.h"
#include "runtime_tensorflow.h"
#include "server_builder.h"
#include "xla/pjrt/distributed/coordination/grpc_coordination_client.h"
#include "xla/tsl/distributed_runtime/coordination/coordination_service.h"
#include "xla/tsl/distributed_runtime/rpc/coordination/grpc_coordination_service_impl.h"
#include "xla/tsl/platform/env.h"
#include "xla/tsl/platform/threadpool.h"
#include "xla/tsl/protobuf/coordination_config.pb.h"

namespace ryft {
namespace {

// The job that JAX's clients, and XLA's, say they are of.
constexpr char kJob[] = "jax_worker";
// gRPC's name of the service, and its methods that XLA sets no limit to.
constexpr char kGrpcService[] = "tensorflow.CoordinationService";
constexpr absl::string_view kUnlimited[] = {"CancelBarrier",     "DeleteKeyValue", "GetKeyValueDir",
                                            "IncrementKeyValue", "InsertKeyValue", "TryGetKeyValue"};
// As long as a node that gives up waits for the service to let it go.
constexpr absl::Duration kLeaveTimeout = absl::Milliseconds(300);
// How long calls that are answered may take when the service stops.
constexpr int kStopSeconds = 5;
constexpr int kThreads = 4;

NewErrorFunction* new_error = nullptr;

// Leaves out what TensorFlow tells at every step, unless that was asked for. What fails is told to the caller.
const bool is_quiet = [] {
  if (std::getenv("TF_CPP_MIN_LOG_LEVEL") == nullptr) absl::SetMinLogLevel(absl::LogSeverityAtLeast::kFatal);
  return true;
}();

tensorflow::CoordinationServiceConfig Config(const ServiceOptions& options) {
  tensorflow::CoordinationServiceConfig config;
  config.set_service_type("standalone");
  config.set_service_leader(absl::StrCat("/job:", kJob, "/task:0"));
  config.set_cluster_register_timeout_in_ms(absl::ToInt64Milliseconds(options.cluster_register_timeout));
  config.set_cluster_register_with_barrier(true);
  config.set_heartbeat_timeout_in_ms(absl::ToInt64Milliseconds(options.heartbeat_timeout));
  config.set_shutdown_barrier_timeout_in_ms(absl::ToInt64Milliseconds(options.shutdown_timeout));
  tensorflow::CoordinatedJob* job = config.add_coordinated_job_list();
  job->set_name(kJob);
  job->set_num_tasks(options.num_nodes);
  return config;
}

class TensorflowService final : public Service {
 public:
  explicit TensorflowService(const ServiceOptions& options)
      : threads_(tsl::Env::Default(), "distributed_runtime_service", kThreads),
        service_(tsl::CoordinationService::Create(tsl::Env::Default(), Config(options), /*cache=*/nullptr)) {}

  ~TensorflowService() override { Shutdown(); }

  absl::Status Start(const Address& address) {
    absl::StatusOr<std::unique_ptr<grpc::Server>> server =
        StartServer(address.ToString(), [this](grpc::ServerBuilder& builder) {
          calls_ = std::make_unique<tsl::GrpcCoordinationServiceImpl>(&threads_, &builder);
          calls_->SetCoordinationServiceInstance(service_.get());
        });
    if (!server.ok()) return server.status();
    server_ = *std::move(server);
    calls_thread_.reset(tsl::Env::Default()->StartThread({}, "distributed_runtime_service_calls",
                                                         [this] { calls_->HandleRPCsLoop(); }));
    return absl::OkStatus();
  }

  void Shutdown() override {
    if (server_ == nullptr) return;
    timespec now;
    std::timespec_get(&now, TIME_UTC);
    server_->Shutdown(gpr_timespec{now.tv_sec + kStopSeconds, static_cast<int32_t>(now.tv_nsec), GPR_CLOCK_REALTIME});
    server_->Wait();
    // No handler reaches the service from here on. As it goes, it answers the calls that still wait, and then the loop can
    // end.
    calls_->SetCoordinationServiceInstance(nullptr);
    service_ = nullptr;
    calls_->Shutdown();
    calls_thread_ = nullptr;
    calls_ = nullptr;
    server_ = nullptr;
  }

 private:
  tsl::thread::ThreadPool threads_;
  std::unique_ptr<tsl::CoordinationService> service_;
  std::unique_ptr<tsl::GrpcCoordinationServiceImpl> calls_;
  std::unique_ptr<grpc::Server> server_;
  std::unique_ptr<tsl::Thread> calls_thread_;
};

}  // namespace

absl::StatusOr<std::unique_ptr<Service>> StartService(const Address& address, const ServiceOptions& options) {
  auto service = std::make_unique<TensorflowService>(options);
  if (absl::Status status = service->Start(address); !status.ok()) return status;
  return service;
}

namespace {

// A client of its own connection, whose `methods` end after `limit`.
absl::StatusOr<std::unique_ptr<xla::CoordinationClient>> NewClient(const ClientOptions& options,
                                                                   absl::Span<const absl::string_view> methods,
                                                                   absl::Duration limit) {
  absl::StatusOr<std::shared_ptr<grpc::Channel>> channel =
      NewChannel(options.address, options.use_compression, MethodTimeouts(kGrpcService, methods, limit));
  if (!channel.ok()) return channel.status();
  return absl::WrapUnique(xla::NewGrpcCoordinationClient(*std::move(channel)));
}

class TensorflowCalls final : public Calls {
 public:
  using Calls::Calls;
  RYFT_LIMITED(WatchJobState)
  RYFT_PLAIN(ResetTask)
};

tensorflow::CoordinatedTask Task(int node) {
  tensorflow::CoordinatedTask task;
  task.set_job_name(kJob);
  task.set_task_id(node);
  return task;
}

std::vector<tensorflow::CoordinatedTask> ToTasks(const std::vector<int32_t>& nodes) {
  std::vector<tensorflow::CoordinatedTask> tasks;
  for (const int32_t node : nodes) tasks.push_back(Task(node));
  return tasks;
}

}  // namespace

absl::StatusOr<std::unique_ptr<Calls>> NewCalls(const ClientOptions& options) {
  absl::StatusOr<std::unique_ptr<xla::CoordinationClient>> client = NewClient(options, kUnlimited, options.rpc_timeout);
  if (!client.ok()) return client.status();
  return std::make_unique<TensorflowCalls>(*std::move(client), [options](absl::Duration limit) {
    return NewClient(options, {"GetAliveTasks"}, limit);
  });
}

absl::StatusOr<std::unique_ptr<xla::CoordinationServiceAgent>> NewAgent(
    const ClientOptions& options, const xla::CoordinationServiceAgent::Config& config, std::unique_ptr<Calls> calls,
    tsl::StatusCallback on_error) {
  xla::CoordinationServiceAgent::Config of_task_0 = config;
  of_task_0.service_leader = absl::StrCat("/job:", kJob, "/task:0");
  return xla::CoordinationServiceAgent::Create(tsl::Env::Default(), kJob, options.node_id, of_task_0, std::move(calls),
                                               std::move(on_error), options.recoverable);
}

bool Leave(const ClientOptions& options) {
  absl::StatusOr<std::unique_ptr<xla::CoordinationClient>> client =
      NewClient(options, {"TryGetKeyValue", "ResetTask"}, kLeaveTimeout);
  if (!client.ok()) return false;
  const auto wait_for = [](absl::FunctionRef<void(tsl::StatusCallback)> call) {
    absl::Notification answered;
    absl::Status status;
    call([&](const absl::Status& answer) {
      status = answer;
      answered.Notify();
    });
    answered.WaitForNotification();
    return status;
  };
  // A service that is frozen would obey late, when the node is there again. So whether it answers is seen first.
  xla::TryGetKeyValueRequest question;
  xla::TryGetKeyValueResponse answer;
  const absl::Status lives = wait_for([&](tsl::StatusCallback done) {
    (*client)->TryGetKeyValueAsync(&question, &answer, std::move(done));
  });
  if (absl::IsDeadlineExceeded(lives) || absl::IsUnavailable(lives)) return false;
  xla::ResetTaskRequest request;
  *request.mutable_source_task() = Task(options.node_id);
  xla::ResetTaskResponse response;
  return wait_for([&](tsl::StatusCallback done) {
           (*client)->ResetTaskAsync(&request, &response, std::move(done));
         }).ok();
}

absl::Status WaitAtBarrier(xla::CoordinationServiceAgent& agent, const std::string& id, absl::Duration timeout,
                           const std::vector<int32_t>& nodes) {
  return agent.WaitAtBarrier(id, timeout, ToTasks(nodes));
}

absl::StatusOr<std::vector<xla::CoordinationServiceAgent::AliveTask>> GetAliveTasks(
    xla::CoordinationServiceAgent& agent, const std::vector<int32_t>& nodes) {
  return agent.GetAliveTasks(ToTasks(nodes));
}

PJRT_Error* NewError(const absl::Status& status) {
  const absl::string_view message = status.message();
  return new_error(static_cast<int>(status.code()), message.data(), message.size());
}

}  // namespace ryft

extern "C" const char* TF_Version();

const char* Ryft_Distributed_Start(ryft::NewErrorFunction* function) {
  ryft::new_error = function;
  // The private layouts that this library relies on are those of the version that it was compiled for.
  if (absl::string_view(TF_Version()) == RYFT_TENSORFLOW_VERSION) return nullptr;
  static const std::string* const reason = new std::string(absl::StrCat(
      "it is for TensorFlow ", RYFT_TENSORFLOW_VERSION, ", and finds the library of TensorFlow ", TF_Version()));
  return reason->c_str();
}
